package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as clients are told apart by it. */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 60;

    private ClientAddress() {}

    /** Whether it comes from the machine the hub runs on. */
    static boolean isOwn(HttpServletRequest request) {
        try {
            return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** Whoever has one address of IPv6 has a whole network of them; what a proxy passes on may be anything. */
    static String network(HttpServletRequest request) {
        var told = request.getRemoteAddr();
        try {
            return InetAddress.ofLiteral(told) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : told;
        } catch (IllegalArgumentException noAddress) {
            return told.substring(0, Math.min(LONGEST, told.length()));
        }
    }
}
