package tr.nes.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.order.ReceiptVerdict;
import tr.nes.order.control.payment.Receipts;

/** Receipts (dekont), without login. */
@Stateless
@PermitAll
public class PaymentReceipts {

    @Inject
    private Receipts receipts;

    /**
     * PDF/A-2a; empty unless the try was paid.
     *
     * @param attempt its random id
     * @param language {@code en}; anything else is Turkish
     */
    public Optional<byte[]> pdf(String attempt, String language) {
        return receipts.pdf(attempt, language);
    }

    /** @param scanned the link of the QR code */
    public ReceiptVerdict verify(String scanned) {
        return receipts.verify(scanned);
    }
}
