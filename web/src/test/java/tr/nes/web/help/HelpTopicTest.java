package tr.nes.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.web.shell.Address;

class HelpTopicTest {

    /** Bundles of pages for people who are not on the staff, and which of their keys are refusals. */
    private static final List<String> BUNDLES = List.of("access", "certificate", "contact", "enrolment", "requests");

    private static final String REFUSAL = "refused.*|throttled|[a-zA-Z]*Wrong|[a-zA-Z]*Unreachable";

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/tr/nes/web/" + bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void whenAPersonCanBeRefused_thenATopicExplainsIt() throws IOException {
        for (String bundle : BUNDLES) {
            assertThat(texts(bundle).stringPropertyNames().stream()
                            .filter(key -> key.matches(REFUSAL))
                            .map(key -> bundle + "." + key))
                    .isNotEmpty()
                    .allMatch(message -> Stream.of(HelpTopic.values()).anyMatch(topic -> topic.explains(message)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenThereIsATopic_thenItHasItsTextsAndLeadsToAPage(HelpTopic topic) throws IOException {
        for (String part : List.of("Title", "What", "Now", "Words")) {
            assertThat(texts("helptopics").getProperty(topic.key() + part))
                    .as(part)
                    .isNotBlank();
        }
        assertThat(Address.ofPath(topic.address())).isPresent();
        assertThat(HelpTopic.ofSlug(topic.slug())).contains(topic);
    }

    @ParameterizedTest
    @EnumSource
    void whenATopicExplainsMessages_thenThereAreSome(HelpTopic topic) throws IOException {
        if (topic.kind() == HelpTopic.Kind.REFUSAL) {
            assertThat(texts(topic.bundle()).stringPropertyNames())
                    .anyMatch(key -> topic.explains(topic.bundle() + "." + key));
        }
    }
}
