package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.holder.HolderView;
import tr.nes.shared.MobilePhone;

/** Messages that the development gateway "sent" to a phone. */
@ApplicationScoped
public class Phone {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    @Inject
    private Rows rows;

    public List<String> messages(HolderView person) throws Exception {
        return rows.texts(
                "select text from dev_message where channel = 'sms' and recipient = ? order by number",
                person.phone().e164());
    }

    /** The code in the newest message to any number, once one has arrived. */
    public String codeAt(MobilePhone phone) throws Exception {
        String select = "select text from dev_message where channel = 'sms' and recipient = ? order by number desc";
        Await.until("an SMS arrives", () -> !rows.texts(select, phone.e164()).isEmpty());
        Matcher code = CODE.matcher(rows.texts(select, phone.e164()).get(0));
        if (!code.find()) {
            throw new AssertionError("no code in the message");
        }
        return code.group();
    }

    /** The code in the first message, once it has arrived. */
    public String code(HolderView person) throws Exception {
        Await.until("an SMS arrives", () -> !messages(person).isEmpty());
        return newestCode(person);
    }

    public String newestCode(HolderView person) throws Exception {
        List<String> messages = messages(person);
        Matcher code = CODE.matcher(messages.get(messages.size() - 1));
        if (!code.find()) {
            throw new AssertionError("no code in the message");
        }
        return code.group();
    }

    /** A different code of the same length. */
    public static String other(String code, int distance) {
        int wrong = (Integer.parseInt(code) + distance) % 1_000_000;
        return "0".repeat(6 - Integer.toString(wrong).length()) + wrong;
    }
}
