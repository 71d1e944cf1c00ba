package tr.nes.driver;

import java.io.IOException;
import java.io.InputStream;

/** Octets of a file that may be read more than once. */
@FunctionalInterface
public interface DriverContent {

    /** From the first octet on; the caller closes it. */
    InputStream open() throws IOException;
}
