package tr.nes.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import tr.nes.cardconnector.testing.Eventually;

/** What the records of a cluster say after something failed, compared with what the pages said. */
public final class ClusterOutcome {

    private static final Duration RECOVERY = Duration.ofMinutes(6);
    private static final Path TABLE = Path.of("target", "cluster-faults.csv");
    private static final String SENT = "select count(*) from outbox_message where state = 'SENT'";
    private static final String HANDED_OVER = "select count(*) from dev_message";

    private final ProxiedCluster cluster;
    private final ClusterLoad load;
    private final int sentBefore;
    private final int duplicatesBefore;

    public ClusterOutcome(ProxiedCluster cluster, ClusterLoad load) throws Exception {
        this.cluster = cluster;
        this.load = load;
        this.sentBefore = number(SENT);
        this.duplicatesBefore = duplicates();
    }

    /** @param interrupted messages that may have been handed over twice: one of each channel, under the same id */
    public void verify(String fault, int interrupted) throws Exception {
        Map<ClusterLoad.Kind, ClusterLoad.Tally> tallies = load.end();
        Eventually.until(
                "every message is sent and every change settled",
                RECOVERY,
                () -> isNone("outbox_message where state = 'QUEUED'")
                        && isNone("certificate_change where settled_at is null")
                        && isNone("card_operation where finished_at is null")
                        && isNone("audit_row where chain_no is null"));
        write(fault, tallies);
        tallies.forEach((kind, tally) ->
                assertThat(tally.recorded()).as(kind + " " + tally).isBetween(tally.confirmed(), tally.tried()));
        assertThat(duplicates() - duplicatesBefore).isBetween(0, interrupted);
        assertThat(cluster.verifyTrail())
                .satisfies(
                        printed -> assertThat(printed.code()).as(printed.text()).isZero());
    }

    private int duplicates() throws Exception {
        return number(HANDED_OVER) - number(SENT);
    }

    private int number(String select) throws Exception {
        return Integer.parseInt(cluster.ledger().texts(select).get(0));
    }

    private boolean isNone(String rows) throws Exception {
        return number("select count(*) from " + rows) == 0;
    }

    private void write(String fault, Map<ClusterLoad.Kind, ClusterLoad.Tally> tallies) throws Exception {
        StringBuilder lines = new StringBuilder();
        String beginning = cluster.members().size() + " servers," + fault + ',';
        tallies.forEach((kind, tally) -> lines.append(
                "%s%s,%d,%d,%d%n".formatted(beginning, kind, tally.tried(), tally.confirmed(), tally.recorded())));
        lines.append("%smessages sent,%d%n".formatted(beginning, number(SENT) - sentBefore));
        lines.append("%smessages twice,%d%n".formatted(beginning, duplicates() - duplicatesBefore));
        load.faults().forEach((what, times) -> lines.append("%sseen: %s,%s%n".formatted(beginning, what, times)));
        append(lines.toString());
    }

    private static void append(String lines) throws IOException {
        Files.writeString(TABLE, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
