package tr.nes.order;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A provider of card payments with a page of its own. Called outside any transaction; each call may be repeated and then
 * does nothing more. All throw {@link ProviderUnavailable} if there is no certain answer.
 */
public interface PaymentProvider {

    /** Whether this installation has one. */
    boolean isConnected();

    /** Announces a try. @return the page on which it is paid */
    URI open(PaymentOrder order) throws ProviderUnavailable;

    ProviderAnswer query(String attempt) throws ProviderUnavailable;

    /** Afterwards nobody can pay it. The answer says whether somebody had. */
    ProviderAnswer close(String attempt) throws ProviderUnavailable;

    /**
     * Gives money back.
     *
     * @param refund our id; the same one again gives nothing more
     * @param amount in kuruş
     * @return false if the provider refuses for good
     */
    boolean refund(String attempt, String refund, long amount) throws ProviderUnavailable;

    /** The result of a try that the provider's server tells; empty unless it is certainly the provider's and fresh. */
    Optional<ProviderAnswer> notice(Map<String, String> fields);

    /** The try of which a browser comes back; empty unless the provider sent it. Says nothing about the result. */
    Optional<String> returned(Map<String, String> fields);

    /** What was paid and given back on that day, in Istanbul. */
    List<ProviderEntry> report(LocalDate day) throws ProviderUnavailable;
}
