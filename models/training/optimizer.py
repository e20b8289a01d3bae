"""How weights are moved: matrices and convolutions by Muon, what reads the inputs and writes the answers by AdamW.

Muon makes the update of a matrix orthogonal, so rare directions are learnt as fast as common ones: a look is rare in a
batch, and so is a line in a picture. Convolutions count as matrices of their filters. Updates are scaled to the size of
AdamW's ("match_rms_adamw", arXiv 2502.16982), so that both take one learning rate.
"""

import torch

#: Modules that read what is given or write what is answered; these and all that is no matrix stay with AdamW.
ENDS = (
    "conditions.said", "conditions.words", "conditions.time", "conditions.place", "where", "thumb1", "in2.layer", "before.0",
    "matrix", "matrix_all", "residual", "soften", "gate", "field", "fine.first.layer", "fine.ink",
)  # fmt: skip
#: Of the ends, and of the matrices: without it Muon lets them grow (arXiv 2502.16982).
DECAY, HIDDEN_DECAY = 0.01, 0.1


def is_hidden(name, parameter):
    """Whether Muon moves it."""
    module, _, kind = name.rpartition(".")
    return kind == "weight" and parameter.dim() in (2, 4) and module not in ENDS


def filters(weight):
    """A convolution's weights [out, in, h, w] as the matrix [out, h * w * in], without a copy in either memory layout."""
    if weight.dim() == 2:
        return weight
    return weight.flatten(1) if weight.is_contiguous() else weight.permute(0, 2, 3, 1).flatten(1)


class Optimizer:
    def __init__(self, network):
        learnt = [(name, p) for name, p in network.named_parameters() if p.requires_grad]
        self.hidden = [p for name, p in learnt if is_hidden(name, p)]
        self.matrices = [torch.nn.Parameter(filters(p.detach())) for p in self.hidden]
        rest = [p for name, p in learnt if not is_hidden(name, p)]
        self.parts = {
            "muon": torch.optim.Muon(self.matrices, lr=0, weight_decay=HIDDEN_DECAY, adjust_lr_fn="match_rms_adamw"),
            "adam": torch.optim.AdamW(rest, lr=0, betas=(0.9, 0.95), weight_decay=DECAY, fused=True),
        }

    def zero_grad(self):
        for p in self.hidden:
            p.grad = None
        self.parts["adam"].zero_grad()

    def step(self, rate):
        """After the backward pass, at learning rate `rate`."""
        for p, matrix in zip(self.hidden, self.matrices):
            matrix.grad = None if p.grad is None else filters(p.grad.contiguous(memory_format=memory_layout(p)))
        for part in self.parts.values():
            for group in part.param_groups:
                group["lr"] = rate
            part.step()

    def state_dict(self):
        return {name: part.state_dict() for name, part in self.parts.items()}

    def load_state_dict(self, state):
        for name, part in self.parts.items():
            part.load_state_dict(state[name])


def memory_layout(weight):
    return torch.contiguous_format if weight.is_contiguous() else torch.channels_last
