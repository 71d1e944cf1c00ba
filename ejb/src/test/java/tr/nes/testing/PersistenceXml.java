package tr.nes.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The properties of the real persistence unit. */
final class PersistenceXml {

    private PersistenceXml() {}

    static Properties properties() {
        Properties properties = new Properties();
        try (InputStream in = PersistenceXml.class.getResourceAsStream("/META-INF/persistence.xml")) {
            NodeList found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("property");
            for (int i = 0; i < found.getLength(); i++) {
                Element property = (Element) found.item(i);
                properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
