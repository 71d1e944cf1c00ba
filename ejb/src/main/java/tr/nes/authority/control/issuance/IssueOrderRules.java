package tr.nes.authority.control.issuance;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.BodySubject;
import tr.nes.certificate.IssueOrder;

/** Validates orders for certificates. */
final class IssueOrderRules {

    /** Invisible or no characters at all: control, format and unassigned ones. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private record Rule(String refusal, Predicate<IssueOrder> broken) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "the family is not for such a holder",
                    o -> o.family().isOfBodies() != o.subject() instanceof BodySubject),
            new Rule("a name is missing", o -> o.subject().names().stream().anyMatch(IssueOrderRules::isBlank)),
            new Rule(
                    "a name has characters that can't be printed",
                    o -> o.subject().names().stream()
                            .anyMatch(name -> UNPRINTABLE.matcher(name).find())),
            new Rule("the identity number is none", o -> !o.subject().hasNumber()),
            new Rule("it would end before it begins", o -> !o.notBefore().isBefore(o.notAfter())),
            new Rule(
                    "the limit is no amount",
                    o -> o.limitInLira() != null && (o.limitInLira() < 0 || o.limitInLira() > Integer.MAX_VALUE)),
            new Rule("the key is too weak", o -> !isStrong(o.key())));

    private IssueOrderRules() {}

    /**
     * @param lastDay the end of the issuing authority
     * @throws AuthorityRefused naming the first violated rule
     */
    static void check(IssueOrder order, Instant lastDay) {
        RULES.stream().filter(r -> r.broken().test(order)).findFirst().ifPresent(r -> {
            throw new AuthorityRefused(r.refusal());
        });
        if (order.notAfter().isAfter(lastDay)) {
            throw new AuthorityRefused("it would outlive its issuer");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isStrong(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= EC_BITS;
    }
}
