package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.browser.testing.ClusterLoad;
import tr.nes.browser.testing.ClusterMember;
import tr.nes.browser.testing.ClusterVisitor;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.ProxiedCluster;
import tr.nes.cardconnector.testing.Eventually;

/**
 * Servers in network namespaces behind HAProxy on one PostgreSQL, under load: whatever fails, nothing is lost, nothing
 * is done twice, and people go on. Needs root and Debian's haproxy.
 */
@Tag("nightly")
class ServersBehindProxyIT {

    private static final Duration JOBS = Duration.ofSeconds(30);
    private static final Duration RECOVERY = Duration.ofMinutes(6);
    private static final String CARD = "1234A5B67892";
    private static final String READER = "okuyucu-1";

    private static ProxiedCluster cluster;

    private ClusterLoad load;
    private ClusterVisitor visitor;
    private int duplicatesBefore;

    @BeforeAll
    static void start() throws Exception {
        cluster = ProxiedCluster.start(Integer.getInteger("cluster.members", 2));
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @BeforeEach
    void begin() throws Exception {
        duplicatesBefore = duplicates();
        visitor = cluster.visitor(Person.DENETCI).at(first());
        assertThat(visitor.logIn()).isTrue();
        load = ClusterLoad.on(cluster);
        load.untilMore(2);
    }

    @AfterEach
    void end() throws Exception {
        load.close();
    }

    private static ClusterMember first() {
        return cluster.member(0);
    }

    @Test
    void whenAServerIsKilled_thenNothingIsLost() throws Exception {
        Kiosk kiosk = unblocked(cluster.kiosk(first(), "kiosk-1"));
        first().kill();
        kiosk.reads("Sunucuya ulaşılamıyor");
        goesOnElsewhere();
        load.untilMoreWithoutCertificates(3);
        first().start();
        cluster.untilServing(first());
        kiosk.sees(Kiosk.START);
        unblocked(kiosk);
        settled("SIGKILL", 2);
    }

    @Test
    void whenAServerStandsStill_thenNothingIsLost() throws Exception {
        long stopped = System.nanoTime();
        first().pause();
        goesOnElsewhere();
        load.untilMoreWithoutCertificates(3);
        Eventually.until("half a minute has passed", RECOVERY, () -> System.nanoTime() - stopped > JOBS.toNanos());
        first().goOn();
        cluster.untilServing(first());
        load.untilMore(2);
        settled("SIGSTOP", 2);
    }

    @Test
    void whenAServerLosesTheDatabase_thenNothingIsLost() throws Exception {
        first().cutFromDatabase();
        goesOnElsewhere();
        load.untilMoreWithoutCertificates(3);
        first().healToDatabase();
        cluster.untilServing(first());
        load.untilMore(2);
        settled("database", 2);
    }

    @Test
    void whenServersLoseEachOther_thenNothingIsLost() throws Exception {
        cluster.member(1).mark();
        for (ClusterMember other :
                cluster.members().subList(1, cluster.members().size())) {
            first().cutFrom(other);
        }
        Eventually.until(
                "the others miss the first server",
                RECOVERY,
                () -> cluster.member(1).has("left the cluster"));
        load.untilMore(5);
        assertThat(visitor.browser().get("/menu").status()).isEqualTo(200);
        for (ClusterMember other :
                cluster.members().subList(1, cluster.members().size())) {
            first().healTo(other);
        }
        Eventually.until(
                "the servers met again", RECOVERY, () -> cluster.member(1).has("joined the cluster"));
        load.untilMore(5);
        assertThat(visitor.browser().get("/menu").status()).isEqualTo(200);
        settled("members", 0);
    }

    /** The same person, without another login, and the jobs of whoever held them. */
    private void goesOnElsewhere() throws Exception {
        String sealed = cluster.ledger()
                .texts("select max(chain_no) from audit_checkpoint")
                .get(0);
        Eventually.until(
                "the session goes on",
                JOBS,
                () -> visitor.browser().get("/menu").status() == 200);
        Eventually.until(
                "jobs go on",
                JOBS,
                () -> !cluster.ledger()
                        .texts("select max(chain_no) from audit_checkpoint")
                        .get(0)
                        .equals(sealed));
    }

    /** A visit to the kiosk: login, card, new PIN. */
    private Kiosk unblocked(Kiosk kiosk) {
        kiosk.logIn(Person.YETKILI);
        cluster.devOf(first()).insert(READER, CARD, "AS_DELIVERED");
        kiosk.setPin(CARD, "902746").sees(Kiosk.DONE);
        cluster.devOf(first()).pull(READER);
        return kiosk.sees(Kiosk.START);
    }

    /** @param interrupted messages that may have been handed over twice: one of each channel, under the same id */
    private void settled(String fault, int interrupted) throws Exception {
        Map<ClusterLoad.Kind, ClusterLoad.Tally> tallies = load.end();
        Eventually.until(
                "every message is sent and every change settled",
                RECOVERY,
                () -> isNone("outbox_message where state = 'QUEUED'")
                        && isNone("certificate_change where settled_at is null")
                        && isNone("audit_row where chain_no is null"));
        write(fault, tallies);
        tallies.forEach((kind, tally) ->
                assertThat(tally.recorded()).as(kind + " " + tally).isBetween(tally.confirmed(), tally.tried()));
        assertThat(duplicates() - duplicatesBefore).isBetween(0, interrupted);
        assertThat(cluster.verifyTrail())
                .satisfies(
                        printed -> assertThat(printed.code()).as(printed.text()).isZero());
    }

    private static int duplicates() throws Exception {
        return Integer.parseInt(cluster.ledger()
                .texts("select (select count(*) from dev_message) - (select count(*) from outbox_message"
                        + " where state = 'SENT')")
                .get(0));
    }

    private static boolean isNone(String rows) throws Exception {
        return cluster.ledger().texts("select count(*) from " + rows).get(0).equals("0");
    }

    private void write(String fault, Map<ClusterLoad.Kind, ClusterLoad.Tally> tallies) throws Exception {
        StringBuilder lines = new StringBuilder();
        String servers = cluster.members().size() + " servers";
        tallies.forEach((kind, tally) -> lines.append("%s,%s,%s,%d,%d,%d%n"
                .formatted(servers, fault, kind, tally.tried(), tally.confirmed(), tally.recorded())));
        lines.append("%s,%s,messages twice,%d%n".formatted(servers, fault, duplicates() - duplicatesBefore));
        load.faults()
                .forEach((what, times) -> lines.append("%s,%s,seen: %s,%s%n".formatted(servers, fault, what, times)));
        append(lines.toString());
    }

    private static void append(String lines) throws IOException {
        Files.writeString(
                Path.of("target", "cluster-faults.csv"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
