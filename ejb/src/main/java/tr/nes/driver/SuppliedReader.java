package tr.nes.driver;

import java.util.List;

/** Readers that are handed out; their names are those on the box, their aliases what makers and systems call them. */
public enum SuppliedReader {
    OMNIKEY_CLEAR("Omnikey USB Şeffaf", "CardMan 6121", "HID 6121"),
    OMNIKEY_WHITE("Omnikey USB Beyaz", "CardMan 3021", "HID 3021"),
    OMNIKEY_DESKTOP("Omnikey Masaüstü", "CardMan 3121", "HID 3121"),
    GEMPLUS_USB("Gemplus USB", "GemPC Twin", "Gemalto IDBridge CT30"),
    ACS_RED("ACS 38T USB Kırmızı", "ACR38T", "ACR38U"),
    ACS_WHITE("ACS 38T USB Beyaz", "ACR38T", "ACR38U"),
    ACS_DESKTOP("ACS 38T USB Masaüstü", "ACR38", "ACR38U-I1");

    private final String label;
    private final List<String> aliases;

    SuppliedReader(String label, String... aliases) {
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
