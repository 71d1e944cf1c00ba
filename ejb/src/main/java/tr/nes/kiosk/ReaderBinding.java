package tr.nes.kiosk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.cardconnector.ReaderName;

/**
 * The stable part of a PC/SC name, which stays the same when a reader is plugged in again. pcsclite names a USB
 * reader {@code Maker Model [Interface] (serial number) 01 00} and assigns a new value to the first of the two
 * numbers at each plugging; a name without a serial number has no other distinguishing part.
 */
public final class ReaderBinding {

    private static final Pattern WITH_SERIAL = Pattern.compile("(.+ \\([^()]+\\)) [0-9A-F]{2} ([0-9A-F]{2})");

    private ReaderBinding() {}

    /** The name with an asterisk for the number that changes, or the whole name. */
    public static String of(ReaderName name) {
        Matcher usb = WITH_SERIAL.matcher(name.value());
        return usb.matches() ? usb.group(1) + " * " + usb.group(2) : name.value();
    }
}
