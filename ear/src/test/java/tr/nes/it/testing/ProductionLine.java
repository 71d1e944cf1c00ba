package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tr.nes.cardconnector.ReaderName;
import tr.nes.holder.HolderView;
import tr.nes.institution.PaperReceiver;
import tr.nes.production.ProductionReaderView;
import tr.nes.production.boundary.CardStocks;
import tr.nes.production.boundary.ProductionReaders;
import tr.nes.shared.Roles;

/** Applications that wait for their cards, blank cards of the stock, and readers of the production. */
@ApplicationScoped
public class ProductionLine {

    @Inject
    private WetForms forms;

    @Inject
    private TestPeople people;

    @Inject
    private CallCentre callCentre;

    @Inject
    private CardStocks stocks;

    @Inject
    private ProductionReaders readers;

    @Inject
    private Rows rows;

    /** They are before all others in the queue. */
    public List<UUID> applications(int count) throws Exception {
        UUID institution = forms.institution(null, people.somebody().id(), PaperReceiver.OFFICER);
        OffsetDateTime longAgo = OffsetDateTime.now(ZoneOffset.UTC).minusYears(1);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            HolderView person = people.somebody();
            WetForms.WetForm form =
                    forms.of(institution, 0, person.identityNumber().value());
            rows.change(
                    "update application set state = 'IN_PRODUCTION', phone = ? where id = ?",
                    person.phone().e164(),
                    form.application());
            rows.change(
                    "insert into production_order (application_id, version, number, state, queued_at, since, attempts, reason)"
                            + " values (?, 0, ?, 'QUEUED', ?, ?, 0, '')",
                    form.application(),
                    form.number(),
                    longAgo,
                    longAgo);
            ids.add(form.application());
        }
        return ids;
    }

    /** Serial numbers of as many blank cards. */
    public List<String> cards(int count) throws Exception {
        List<String> serials = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            serials.add(UUID.randomUUID()
                    .toString()
                    .replace("-", "")
                    .substring(0, 12)
                    .toUpperCase(Locale.ROOT));
        }
        callCentre.staff(Roles.BACK_OFFICE, () -> stocks.register("IT", String.join("\n", serials)));
        return serials;
    }

    public void begin(List<ReaderName> names) throws Exception {
        callCentre.staff(Roles.BACK_OFFICE, () -> {
            names.forEach(readers::choose);
            ids(names).forEach(readers::start);
            return null;
        });
    }

    public void end(List<ReaderName> names) throws Exception {
        callCentre.staff(Roles.BACK_OFFICE, () -> {
            ids(names).forEach(id -> {
                readers.stop(id);
                readers.release(id);
            });
            return null;
        });
    }

    private List<UUID> ids(List<ReaderName> names) {
        return readers.all().stream()
                .filter(reader -> names.contains(new ReaderName(reader.name())))
                .map(ProductionReaderView::id)
                .toList();
    }

    public long produced(List<UUID> applications) throws SQLException {
        long count = 0;
        for (UUID id : applications) {
            count += rows.count("production_order where application_id = ? and state = 'PRODUCED'", id);
        }
        return count;
    }
}
