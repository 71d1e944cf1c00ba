package tr.nes.notification.control.mail;

/** The sender's name and address. */
record MailSender(String address, String name) {

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
