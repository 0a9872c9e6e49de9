package id.satudata.hub.egress;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from all others.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA special-purpose addresses</a>
 */
final class PublicAddress {

    private static final List<Block> SPECIAL_V4 = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 3));

    /** Everything global is in 2000::/3: mapped, NAT64, unique local, link-local and multicast are outside. */
    private static final Block GLOBAL_V6 = new Block("2000::", 3);

    private static final List<Block> SPECIAL_V6 = List.of(
            new Block("2001::", 23), new Block("2001:db8::", 32), new Block("2002::", 16), new Block("3fff::", 20));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return address instanceof Inet4Address
                ? SPECIAL_V4.stream().noneMatch(it -> it.holds(address))
                : GLOBAL_V6.holds(address) && SPECIAL_V6.stream().noneMatch(it -> it.holds(address));
    }

    private record Block(InetAddress start, int bits) {

        Block(String literal, int bits) {
            this(InetAddress.ofLiteral(literal), bits);
        }

        boolean holds(InetAddress address) {
            var mine = start.getAddress();
            var theirs = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if (((mine[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
