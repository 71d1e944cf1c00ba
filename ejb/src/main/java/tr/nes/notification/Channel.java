package tr.nes.notification;

/** How a message travels. */
public enum Channel {
    SMS,
    MAIL
}
