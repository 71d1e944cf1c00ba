package tr.nes.notification;

/** How a message is delivered. */
public enum Channel {
    SMS,
    MAIL
}
