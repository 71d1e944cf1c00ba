package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import jakarta.ejb.Schedule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.ScriptedAuthority;

/** A job that comes more often than hourly takes its lease only if it has something to do: an idle server writes nothing. */
class IdleJobsTest {

    /** They need keys and folders, or never take a lease. */
    private static final Set<String> JOBS_APART =
            Set.of("AuthorityJob", "RevocationListJob", "ConditionJob", "EpochRotationJob", "SealerJob");

    /** They look first, but outside any transaction, which this container refuses. */
    private static final Set<String> TICKS_APART = Set.of("answerPasswordResets", "answerRequests", "inviteListed");

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void thereAreSuchJobs() throws Exception {
        assertThat(frequent()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("frequent")
    void whenNothingWaits_thenNoLeaseIsTaken(Method tick) throws Exception {
        JobLeases leases = mock(JobLeases.class);
        when(leases.take(anyString())).thenReturn(true);
        try (Database database = Database.open()) {
            Beans beans = new Beans(
                    database,
                    new MovingClock("2026-11-21T10:00:00Z"),
                    new AuditLog(),
                    new ScriptedAuthority(),
                    new CapturedNotices(),
                    leases);
            tick.setAccessible(true);
            Object job = beans.get(tick.getDeclaringClass());
            // what a new installation has to do once
            database.inNew(() -> tick.invoke(job));
            clearInvocations(leases);
            database.inNew(() -> tick.invoke(job));
        }
        assertThat(mockingDetails(leases).getInvocations()).isEmpty();
    }

    static List<Method> frequent() throws IOException, ClassNotFoundException {
        List<Method> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("@Schedule(")) {
                    String name = SOURCES.relativize(file).toString().replace('/', '.');
                    Class<?> job = Class.forName(name.substring(0, name.length() - ".java".length()));
                    Stream.of(job.getDeclaredMethods())
                            .filter(IdleJobsTest::isFrequent)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isFrequent(Method method) {
        Schedule schedule = method.getAnnotation(Schedule.class);
        return schedule != null
                && schedule.minute().contains("*")
                && !JOBS_APART.contains(method.getDeclaringClass().getSimpleName())
                && !TICKS_APART.contains(method.getName());
    }
}
