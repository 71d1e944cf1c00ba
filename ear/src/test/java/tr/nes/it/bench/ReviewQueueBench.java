package tr.nes.it.bench;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.AuthorityQueue.Filter;
import tr.nes.enrolment.AuthorityQueue.Stage;
import tr.nes.enrolment.boundary.AuthorityApplications;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.ManyApplications;
import tr.nes.it.testing.Rows;
import tr.nes.shared.Roles;

/** Measures the back office's queue of 100,000 applications, and those that production may take. */
class ReviewQueueBench extends InServer {

    private static final UUID UNIT = new UUID(0x4b75_7275_6dL, 1);
    private static final int ALL = 100_000;
    private static final int FROM = 1_000_000;
    private static final int PAGE = 20;

    @Inject
    private ManyApplications many;

    @Inject
    private CallCentre callCentre;

    @Inject
    private AuthorityApplications reviews;

    @Inject
    private ProductionApplications production;

    @Inject
    private Rows rows;

    @Test
    void queue() throws Exception {
        many.write(UNIT, FROM, ALL, i -> i % 5 == 0 ? "OFFICER_SIGNED" : "AUTHORITY_REVIEW");
        rows.change("insert into application_review (application_id, version, accepted_name, accepted_at)"
                + " select id, 0, 'Deneme', case when mod(cast(number as bigint), 2) = 0 then current_timestamp end"
                + " from application where institution_id = '" + UNIT + "' and state = 'AUTHORITY_REVIEW'");
        callCentre.staff(Roles.BACK_OFFICE, () -> {
            reviews();
            ready();
            return null;
        });
        rows.change("delete from application_review where accepted_name = 'Deneme'");
        rows.change(
                "delete from application_print where application_id in (select id from application where number like"
                        + " '8001%')");
        rows.change("delete from application where number like '8001%'");
    }

    private void reviews() throws Exception {
        row("review_queue_counts", () -> reviews.counts());
        for (Stage stage : Stage.values()) {
            Filter all = new Filter(stage, null, "");
            row("review_queue_count_" + stage, () -> reviews.count(all));
            row("review_queue_page_" + stage, () -> reviews.page(all, 0, PAGE));
        }
        Filter waiting = new Filter(Stage.IN_REVIEW, null, "");
        row("review_queue_middle_page", () -> reviews.page(waiting, ALL / 5, PAGE));
        for (String text : new String[] {"kişi4711", "80010047", "kişi deneme"}) {
            Filter named = new Filter(Stage.IN_REVIEW, null, text);
            row("review_queue_count_of_" + text.length(), () -> reviews.count(named));
            row("review_queue_page_of_" + text.length(), () -> reviews.page(named, 0, PAGE));
        }
        Filter kind = new Filter(Stage.IN_REVIEW, ApplicationKind.RENEWAL, "");
        row("review_queue_count_of_kind", () -> reviews.count(kind));
        row("review_queue_page_of_kind", () -> reviews.page(kind, 0, PAGE));
    }

    private void ready() throws Exception {
        row("ready_count", () -> production.countReady(""));
        row("ready_page", () -> production.ready("", 0, PAGE));
        row("ready_middle_page", () -> production.ready("", ALL / 4, PAGE));
        row("ready_count_of_number", () -> production.countReady("80010047"));
        row("ready_page_of_number", () -> production.ready("80010047", 0, PAGE));
    }

    /** The better of two: the first one warms up. Before each a row is written, so that no answer is one that the database kept. */
    private void row(String name, Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            rows.change("update application set reminded = false where number = '8001000000'");
            long begun = System.nanoTime();
            work.call();
            best = Math.min(best, (System.nanoTime() - begun) / 1e6);
        }
        BenchTable.row(name + "_" + ALL, best, "ms");
    }
}
