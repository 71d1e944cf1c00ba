package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.browser.testing.ClusterLoad;
import tr.nes.browser.testing.ClusterMember;
import tr.nes.browser.testing.ClusterOutcome;
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

    private static final List<String> TIMES = List.of(
            "web_session where opened_at",
            "servicing_session where opened_at",
            "servicing_code where issued_at",
            "card_operation where intended_at",
            "certificate_change where asked_at",
            "audit_row where at");

    private static ProxiedCluster cluster;

    private ClusterLoad load;
    private ClusterVisitor visitor;
    private ClusterOutcome outcome;

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
        visitor = cluster.visitor(Person.DENETCI).at(first());
        assertThat(visitor.logIn()).isTrue();
        load = ClusterLoad.on(cluster);
        outcome = new ClusterOutcome(cluster, load);
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
        outcome.verify("SIGKILL", 2);
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
        outcome.verify("SIGSTOP", 2);
    }

    @Test
    void whenAServerLosesTheDatabase_thenNothingIsLost() throws Exception {
        first().cutFromDatabase();
        goesOnElsewhere();
        load.untilMoreWithoutCertificates(3);
        first().healToDatabase();
        cluster.untilServing(first());
        load.untilMore(2);
        outcome.verify("database", 2);
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
        outcome.verify("members", 0);
    }

    @Test
    void whenAServersClockIsWrong_thenNobodyNotices() throws Exception {
        first().stop();
        first().setClock("+10m");
        first().start();
        first().setClock("");
        cluster.untilServing(first());
        assertThat(first().has("s ahead of the database's")).isTrue();
        load.untilMore(3);
        unblocked(cluster.kiosk(first(), "kiosk-1"));
        ClusterVisitor there = cluster.visitor(Person.YONETICI).at(first());
        assertThat(there.logIn()).isTrue();
        for (String time : TIMES) {
            assertThat(cluster.ledger()
                            .texts("select count(*) from " + time + " > current_timestamp + interval '1' minute"))
                    .as(time)
                    .containsExactly("0");
        }
        first().stop();
        first().start();
        cluster.untilServing(first());
        load.untilMore(2);
        outcome.verify("clock", 0);
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
}
