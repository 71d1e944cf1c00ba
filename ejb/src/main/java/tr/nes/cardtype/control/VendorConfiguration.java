package tr.nes.cardtype.control;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** The manufacturer's Java card interface, if the operator has it, and the cards that are driven by it. */
public interface VendorConfiguration {

    VendorConfiguration CURRENT = Settings.of(VendorConfiguration.class);

    /** Files in the folder with their SHA-256; first the library itself. */
    @Setting(
            name = "nes.cards.vendor.jars",
            pattern = "[^/\\\\:,\\s]+:[0-9A-Fa-f]{64}(\\s*,\\s*[^/\\\\:,\\s]+:[0-9A-Fa-f]{64})*",
            must = "must be names of files, each with a colon and its SHA-256 in hexadecimal, separated by commas")
    Optional<String> jars();

    /** Where the jars lie; {@code vendor} in the data directory without it. */
    @Setting(name = "nes.cards.vendor.folder")
    Optional<String> folder();

    /** ATRs of the cards that are driven by it; without any, none is. */
    @Setting(
            name = "nes.cards.vendor.atrs",
            pattern = "[0-9A-Fa-f]{4,66}(\\s*,\\s*[0-9A-Fa-f]{4,66})*",
            must = "must be ATRs in hexadecimal, separated by commas")
    Optional<String> atrs();

    /** The library's own time in one call, without that of the card. */
    @Setting(name = "nes.cards.vendor.seconds", fallback = "10", least = 1, most = 120)
    int seconds();
}
