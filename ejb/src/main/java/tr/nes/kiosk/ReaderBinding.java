package tr.nes.kiosk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.cardconnector.ReaderName;

/**
 * What of a PC/SC name stays the same when a reader is plugged in again. pcsclite names a USB reader
 * {@code Maker Model [Interface] (serial number) 01 00} and counts the first of the two numbers anew at each plugging; a
 * name without a serial number has nothing else to go by.
 */
public final class ReaderBinding {

    private static final Pattern WITH_SERIAL = Pattern.compile("(.+ \\([^()]+\\)) [0-9A-F]{2} ([0-9A-F]{2})");

    private ReaderBinding() {}

    /** The name with a star for the number that changes, or the whole name. */
    public static String of(ReaderName name) {
        Matcher usb = WITH_SERIAL.matcher(name.value());
        return usb.matches() ? usb.group(1) + " * " + usb.group(2) : name.value();
    }
}
