package tr.nes.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The unit by which rate limits count clients: an IPv4 address, or the /64 network of an IPv6 address, which one
 * subscriber gets.
 */
public final class SourceNetwork {

    private static final int NETWORK = 8;

    private SourceNetwork() {}

    /** @param address as written by the server; anything else is returned unchanged */
    public static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return address;
        }
        try {
            return of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    public static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
                : address.getHostAddress();
    }
}
