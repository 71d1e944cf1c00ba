package tr.nes.cardagent;

/**
 * What the administrator copies from the page: a secret for the server and, after a dot, by what key the server is known.
 *
 * @param pin as in {@link PinnedAuthority}
 */
record EnrolmentCode(String secret, String pin) {

    /** @throws IllegalArgumentException if it is not one */
    static EnrolmentCode parse(String typed) {
        String[] parts = typed.strip().split("\\.", -1);
        if (parts.length != 2 || parts[0].isEmpty() || !parts[1].matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("not an enrolment code: copy it whole");
        }
        return new EnrolmentCode(parts[0], parts[1]);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "EnrolmentCode";
    }
}
