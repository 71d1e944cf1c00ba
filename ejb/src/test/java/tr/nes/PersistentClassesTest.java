package tr.nes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tr.nes.testing.Database;

/** Hibernate looks for no classes, so that those which are not listed would be missing. */
class PersistentClassesTest {

    @Test
    void whenAClassIsPersistent_thenItIsListed() throws Exception {
        assertThat(listed())
                .doesNotHaveDuplicates()
                .containsAll(Database.entities().stream().map(Class::getName).toList());
    }

    private static List<String> listed() throws Exception {
        try (InputStream in = Database.class.getResourceAsStream("/META-INF/persistence.xml")) {
            Element unit = (Element) DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("persistence-unit")
                    .item(0);
            NodeList classes = unit.getElementsByTagName("class");
            return IntStream.range(0, classes.getLength())
                    .mapToObj(i -> classes.item(i).getTextContent())
                    .toList();
        }
    }
}
