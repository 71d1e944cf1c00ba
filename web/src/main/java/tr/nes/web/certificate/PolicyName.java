package tr.nes.web.certificate;

import java.util.Map;

/** A certificate policy: its object identifier and, if known, its name. */
public record PolicyName(String identifier) {

    private static final Map<String, String> KNOWN = Map.of(
            "0.4.0.194112.1.2", "QCP-n-qscd (ETSI EN 319 411-2)", "0.4.0.194112.1.0", "QCP-n (ETSI EN 319 411-2)");

    public String getIdentifier() {
        return identifier;
    }

    /** Empty if unknown. */
    public String getName() {
        return KNOWN.getOrDefault(identifier, "");
    }
}
