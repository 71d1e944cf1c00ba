package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.browser.testing.ClusterLoad;
import tr.nes.browser.testing.ClusterMember;
import tr.nes.browser.testing.ClusterOutcome;
import tr.nes.browser.testing.ClusterVisitor;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.ProxiedCluster;

/**
 * Servers behind HAProxy on one PostgreSQL are replaced one by one while people work: by this build instead of the one
 * whose provisioned server {@code cluster.before} names, by default this build too. The first that starts migrates the
 * schema, which the older ones use from then on (ADR 38).
 */
@Tag("nightly")
class RollingUpgradeIT {

    private static final Path NEW = ProxiedCluster.thisBuild();
    private static final Path OLD = Path.of(System.getProperty("cluster.before", NEW.toString()));

    @Test
    void whenServersAreReplacedOneByOne_thenNothingIsLost() throws Exception {
        try (ProxiedCluster cluster = ProxiedCluster.start(Integer.getInteger("cluster.members", 2), OLD);
                ClusterLoad load = ClusterLoad.on(cluster)) {
            ClusterOutcome outcome = new ClusterOutcome(cluster, load);
            ClusterVisitor visitor = cluster.visitor(Person.DENETCI).at(cluster.last());
            assertThat(visitor.logIn()).isTrue();
            load.untilMore(2);
            for (ClusterMember member : cluster.members()) {
                member.stop();
                member.setBuild(NEW);
                member.start();
                cluster.untilServing(member);
                load.untilMore(2);
            }
            assertThat(visitor.browser().get("/menu").status()).isEqualTo(200);
            outcome.verify("upgrade", cluster.members().size());
        }
    }
}
