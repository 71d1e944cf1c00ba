package tr.nes.web.access;

/** Addresses outside the kiosk that its browser may open all the same; the product has none. */
public interface AllowedInKiosk {
    boolean allows(String path);
}
