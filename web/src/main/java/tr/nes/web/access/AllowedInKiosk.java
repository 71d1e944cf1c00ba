package tr.nes.web.access;

/** Addresses outside the kiosk that a kiosk's browser may open; a production build has none. */
public interface AllowedInKiosk {
    boolean allows(String path);
}
