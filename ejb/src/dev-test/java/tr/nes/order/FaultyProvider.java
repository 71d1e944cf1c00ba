package tr.nes.order;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection to a provider that loses answers when a test says so. */
final class FaultyProvider implements PaymentProvider {

    /** What happens to the next call. */
    enum Fault {
        /** It does not reach the provider. */
        UNREACHED,
        /** It does, and the answer is lost. */
        ANSWER_LOST
    }

    private interface Call<T> {
        T make() throws ProviderUnavailable;
    }

    private final PaymentProvider real;
    private Fault next;

    FaultyProvider(PaymentProvider real) {
        this.real = real;
    }

    /** Of the next call, once. */
    void fails(Fault fault) {
        next = fault;
    }

    private <T> T call(Call<T> call) throws ProviderUnavailable {
        Fault fault = next;
        next = null;
        if (fault == Fault.UNREACHED) {
            throw new ProviderUnavailable("unreached");
        }
        T answer = call.make();
        if (fault == Fault.ANSWER_LOST) {
            throw new ProviderUnavailable("lost");
        }
        return answer;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public URI open(PaymentOrder order) throws ProviderUnavailable {
        return call(() -> real.open(order));
    }

    @Override
    public ProviderAnswer query(String attempt) throws ProviderUnavailable {
        return call(() -> real.query(attempt));
    }

    @Override
    public ProviderAnswer close(String attempt) throws ProviderUnavailable {
        return call(() -> real.close(attempt));
    }

    @Override
    public boolean refund(String attempt, String refund, long amount) throws ProviderUnavailable {
        return call(() -> real.refund(attempt, refund, amount));
    }

    @Override
    public Optional<ProviderAnswer> notice(Map<String, String> fields) {
        return real.notice(fields);
    }

    @Override
    public Optional<String> returned(Map<String, String> fields) {
        return real.returned(fields);
    }

    @Override
    public List<ProviderEntry> report(LocalDate day) throws ProviderUnavailable {
        return call(() -> real.report(day));
    }
}
