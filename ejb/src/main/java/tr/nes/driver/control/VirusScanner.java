package tr.nes.driver.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tr.nes.driver.DriverContent;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;

/** Has a clamd look at a file (command INSTREAM: parts with their length in four octets, ended by a part of none). */
@ApplicationScoped
class VirusScanner {

    private static final System.Logger LOG = System.getLogger(VirusScanner.class.getName());
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PART = 1 << 16;

    /**
     * Does nothing if no scanner is configured.
     *
     * @throws DriverException FILE_INFECTED; SCANNER_UNAVAILABLE whenever it does not say that the file is clean
     */
    void require(DriverContent content) {
        Optional<String> address = DriverConfiguration.CURRENT.scanner();
        if (address.isEmpty()) {
            return;
        }
        ScanVerdict verdict = verdict(address.get(), content);
        if (verdict != ScanVerdict.CLEAN) {
            throw new DriverException(
                    verdict == ScanVerdict.INFECTED ? Reason.FILE_INFECTED : Reason.SCANNER_UNAVAILABLE);
        }
    }

    private static ScanVerdict verdict(String address, DriverContent content) {
        Duration atMost = Duration.ofSeconds(DriverConfiguration.CURRENT.scannerSeconds());
        try (InputStream in = content.open();
                ScannerConnection scanner = new ScannerConnection(address, atMost)) {
            scanner.write(ByteBuffer.wrap(COMMAND));
            byte[] part = in.readNBytes(PART);
            while (part.length > 0) {
                send(scanner, part);
                part = in.readNBytes(PART);
            }
            send(scanner, part);
            return ScanVerdict.of(scanner.reply());
        } catch (IOException | RuntimeException unavailable) {
            LOG.log(System.Logger.Level.WARNING, "the virus scanner gives no verdict", unavailable);
            return ScanVerdict.UNAVAILABLE;
        }
    }

    private static void send(ScannerConnection scanner, byte[] part) throws IOException {
        ByteBuffer framed = ByteBuffer.allocate(Integer.BYTES + part.length);
        scanner.write(framed.putInt(part.length).put(part).flip());
    }
}
