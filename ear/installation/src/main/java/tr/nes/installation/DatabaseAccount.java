package tr.nes.installation;

import java.util.Properties;
import java.util.regex.Pattern;

/**
 * An account of the database.
 *
 * @param user a name that needs no quoting in SQL
 */
record DatabaseAccount(String user, char[] password) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    DatabaseAccount {
        if (!PLAIN.matcher(user).matches()) {
            throw new IllegalArgumentException("a database account is named by letters, digits and _: " + user);
        }
    }

    /** @param filePassword opens the database file (H2), or null */
    Properties properties(char[] filePassword) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty(
                "password",
                filePassword == null
                        ? String.valueOf(password)
                        : String.valueOf(filePassword) + ' ' + String.valueOf(password));
        return properties;
    }
}
