package tr.nes.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.boundary.Parcels;
import tr.nes.delivery.boundary.ReaderStocks;
import tr.nes.enrolment.ApplicationException;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Gönderiler: parcels by state, their hand-over to the carrier, and those that came back. */
@Named
@RequestScoped
public class ParcelsPage {

    private static final int SHOWN = 200;
    private static final String CHOSEN = "paket";
    private static final String STATE = "durum";

    @Inject
    private Parcels parcels;

    @Inject
    private ReaderStocks readers;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private String parcel;
    private String serial;
    private List<ParcelRow> rows;

    public String handOver() {
        return change(parcels::handOver, PageNotice.PARCELS_HANDED_OVER);
    }

    public String resend() {
        return change(chosen -> chosen.forEach(id -> parcels.resend(id, false)), PageNotice.PARCELS_RESENT);
    }

    public String resendCharged() {
        return change(chosen -> chosen.forEach(id -> parcels.resend(id, true)), PageNotice.PARCELS_RESENT);
    }

    /** Puts a reader of the stock into a parcel. */
    public String assign() {
        UUID id = uuid(parcel).orElse(null);
        return done(() -> readers.assign(id, serial), PageNotice.READER_ASSIGNED);
    }

    private String change(Consumer<List<UUID>> action, PageNotice done) {
        List<UUID> chosen = Stream.ofNullable(request.getParameterValues(CHOSEN))
                .flatMap(Stream::of)
                .flatMap(each -> uuid(each).stream())
                .toList();
        if (chosen.isEmpty()) {
            Refusals.add("delivery.chooseFirst");
            return null;
        }
        return done(() -> action.accept(chosen), done);
    }

    private String done(Runnable action, PageNotice done) {
        try {
            action.run();
            return Address.PARCELS.redirect(done) + "&" + STATE + "=" + getState();
        } catch (DeliveryException refused) {
            Refusals.add("delivery.refused" + refused.messageKey());
        } catch (ApplicationException refused) {
            Refusals.add("delivery.refusedOwnCase");
        }
        return null;
    }

    public void manifest() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(parcels.manifest()), "kargo-listesi.csv", true);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(text)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    /** That the address names; those to be handed over by default. */
    public ParcelState getState() {
        String named = request.getParameter(STATE);
        return Stream.of(ParcelState.values())
                .filter(state -> state.name().equals(named))
                .findFirst()
                .orElse(ParcelState.WAITING);
    }

    public ParcelState[] getStates() {
        return ParcelState.values();
    }

    public long count(ParcelState state) {
        return parcels.count(state);
    }

    public List<ParcelRow> getRows() {
        if (rows == null) {
            rows = parcels.page(getState(), 0, SHOWN);
        }
        return rows;
    }

    /** Those that wait for their hand-over with a reader. */
    public List<SelectItem> getReaderParcels() {
        return getState() == ParcelState.WAITING
                ? getRows().stream()
                        .filter(row -> row.content().hasReader())
                        .map(row -> new SelectItem(row.id().toString(), row.number() + ", " + row.recipient()))
                        .toList()
                : List.of();
    }

    public String getParcel() {
        return parcel;
    }

    public void setParcel(String parcel) {
        this.parcel = parcel;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    /** Whether rows can be chosen for something. */
    public boolean isChoosable() {
        return getState() == ParcelState.WAITING || getState() == ParcelState.RETURNED;
    }
}
