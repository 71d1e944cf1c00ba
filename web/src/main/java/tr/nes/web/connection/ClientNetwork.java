package tr.nes.web.connection;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom the server counts as one.
 *
 * @param bits an IPv4 address, or the 64 bits of an IPv6 network that one subscriber gets, in hexadecimal
 */
record ClientNetwork(String bits) {

    private static final int NETWORK = 8;

    static ClientNetwork of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new ClientNetwork(
                HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK) : bytes));
    }
}
