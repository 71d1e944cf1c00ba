package tr.nes.driver;

import java.util.List;

/** Cards that are handed out, with other names that people read on them. */
public enum SuppliedCard {
    AKIS("AKİS", "TÜBİTAK AKİS", "UEKAE"),
    GEMPLUS("Gemplus", "GemSAFE", "Gemalto");

    private final String label;
    private final List<String> aliases;

    SuppliedCard(String label, String... aliases) {
        this.label = label;
        this.aliases = List.of(aliases);
    }

    public String label() {
        return label;
    }

    public List<String> aliases() {
        return aliases;
    }
}
