package tr.nes.notification.control.mail;

/** Whose name and address a mail bears. */
record MailSender(String address, String name) {

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
