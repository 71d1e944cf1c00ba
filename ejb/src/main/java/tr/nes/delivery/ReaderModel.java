package tr.nes.delivery;

/** Kinds of card readers, as an application orders them. */
public enum ReaderModel {
    MINI,
    DESKTOP
}
