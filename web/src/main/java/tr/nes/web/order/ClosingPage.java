package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import tr.nes.order.ClosingRow;
import tr.nes.order.OrderException;
import tr.nes.order.boundary.OrderDecisions;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.Refusals;

/** Gün sonu: card payments of a day in our books and in the provider's report. */
@Named
@RequestScoped
public class ClosingPage {

    @Inject
    private OrderDecisions decisions;

    @Inject
    private StepUp stepUp;

    @Inject
    private Clock clock;

    private LocalDate day;
    private List<ClosingRow> rows;

    public void show() {
        try {
            rows = decisions.closing(getDay());
        } catch (OrderException refused) {
            Refusals.add("order.refused" + refused.messageKey());
        }
    }

    public void download() throws IOException {
        stepUp.demand();
        try {
            byte[] csv = decisions.closingFile(getDay()).getBytes(StandardCharsets.UTF_8);
            Faces.sendFile(new ByteArrayInputStream(csv), "gun-sonu-" + getDay() + ".csv", true);
        } catch (OrderException refused) {
            Refusals.add("order.refused" + refused.messageKey());
        }
    }

    /** Null before it was asked for. */
    public List<ClosingRow> getRows() {
        return rows;
    }

    /** Today by default. */
    public LocalDate getDay() {
        return day == null ? LocalDate.ofInstant(clock.instant(), Dates.ISTANBUL) : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
