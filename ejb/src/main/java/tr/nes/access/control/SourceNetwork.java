package tr.nes.access.control;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom a throttle counts as one: an IPv4 address, or the 64 bits of an IPv6 network that one subscriber gets. */
final class SourceNetwork {

    private static final int NETWORK = 8;

    private SourceNetwork() {}

    /** @param address as the server wrote it; what is no address stands for itself */
    static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return address;
        }
        try {
            InetAddress literal = InetAddress.getByName(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), NETWORK))
                    : literal.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
