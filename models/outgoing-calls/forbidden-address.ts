import { BlockList, isIP } from 'node:net'

/**
 * Where a cloud tells a machine its own secrets, and where nobody can answer. This machine and its own network are
 * allowed: most language models that a person runs at home answer there.
 */
const forbidden = new BlockList()
// Link-local: the metadata service of most clouds (RFC 3927, RFC 4291), also as IPv6 writes IPv4 (RFC 6052, RFC 3056).
forbidden.addSubnet('169.254.0.0', 16, 'ipv4')
forbidden.addSubnet('fe80::', 10, 'ipv6')
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6')
forbidden.addSubnet('2002:a9fe::', 32, 'ipv6')
forbidden.addSubnet('::a9fe:0', 112, 'ipv6')
// Those of AWS (IPv6), Alibaba, Oracle and Azure.
forbidden.addSubnet('fd00:ec2::', 32, 'ipv6')
forbidden.addAddress('100.100.100.200', 'ipv4')
forbidden.addAddress('192.0.0.192', 'ipv4')
forbidden.addAddress('168.63.129.16', 'ipv4')
// Multicast and broadcast.
forbidden.addSubnet('224.0.0.0', 4, 'ipv4')
forbidden.addAddress('255.255.255.255', 'ipv4')
forbidden.addSubnet('ff00::', 8, 'ipv6')

const METADATA_NAME = /^(metadata|instance-data)(\.|$)/

/** Whether an IP address is one that nothing of ours may be sent to. */
export function isForbiddenAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && forbidden.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** Whether the host of a URL, as `URL` writes it, is forbidden before anybody looks it up. */
export function isForbiddenHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return METADATA_NAME.test(host) || isForbiddenAddress(host)
}
