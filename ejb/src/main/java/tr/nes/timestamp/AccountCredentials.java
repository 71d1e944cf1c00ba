package tr.nes.timestamp;

/**
 * What a client says about itself.
 *
 * @param number of the account, 8 digits
 * @param password as it was handed out
 */
public record AccountCredentials(String number, String password) {

    @Override
    public String toString() {
        return "AccountCredentials[" + number + "]";
    }
}
