package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a malicious or faulty template can do. */
@Tag("locale")
class TemplateEngineTest {

    private final TemplateEngine engine = new TemplateEngine(HTMLOutputFormat.INSTANCE);

    @ParameterizedTest
    @ValueSource(strings = {"new", "api", "object"})
    void aTemplateReachesNoJava(String what) {
        Map<String, Object> gaps = Map.of("object", new StringBuilder("x"), "list", List.of("x"));
        assertThatThrownBy(() -> engine.fill("notification/testing/" + what + ".ftl", gaps))
                .hasCauseInstanceOf(TemplateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../META-INF/beans.xml", "file:///etc/passwd", "http://127.0.0.1/x.ftl", "/etc/passwd"})
    void templatesComeFromOurClassPath(String name) {
        assertThatThrownBy(() -> engine.fill(name, Map.of())).isInstanceOf(IllegalStateException.class);
    }
}
