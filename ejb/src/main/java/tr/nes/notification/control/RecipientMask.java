package tr.nes.notification.control;

import tr.nes.notification.Channel;

/** Masks recipients for operators: {@code +9050*****01}, {@code d***@ornek.test}. */
public final class RecipientMask {

    private static final int SHOWN_AT_START = 5;
    private static final int SHOWN_AT_END = 2;

    private RecipientMask() {}

    public static String of(Channel channel, String recipient) {
        return channel == Channel.MAIL ? mail(recipient) : phone(recipient);
    }

    private static String phone(String number) {
        int hidden = number.length() - SHOWN_AT_START - SHOWN_AT_END;
        return hidden <= 0
                ? "***"
                : number.substring(0, SHOWN_AT_START)
                        + "*".repeat(hidden)
                        + number.substring(number.length() - SHOWN_AT_END);
    }

    private static String mail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.charAt(0) + "***" + address.substring(at);
    }
}
