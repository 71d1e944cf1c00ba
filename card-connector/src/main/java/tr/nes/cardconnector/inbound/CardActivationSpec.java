package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.Activation;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.InvalidPropertyException;
import jakarta.resource.spi.ResourceAdapter;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tr.nes.cardconnector.CardEventListener;
import tr.nes.cardconnector.ReaderName;

/** Which readers a message-driven bean wants to hear of. */
@Activation(messageListeners = CardEventListener.class)
public class CardActivationSpec implements ActivationSpec {

    private ResourceAdapter resourceAdapter;

    @ConfigProperty(defaultValue = ".*")
    private String readerPattern = ".*";

    boolean selects(ReaderName reader) {
        return Pattern.matches(readerPattern, reader.value());
    }

    public String getReaderPattern() {
        return readerPattern;
    }

    /** @param readerPattern regular expression over the whole PC/SC name */
    public void setReaderPattern(String readerPattern) {
        this.readerPattern = readerPattern;
    }

    @Override
    public void validate() throws InvalidPropertyException {
        try {
            Pattern.compile(readerPattern);
        } catch (PatternSyntaxException e) {
            throw new InvalidPropertyException("readerPattern: " + e.getDescription(), e);
        }
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return resourceAdapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.resourceAdapter = adapter;
    }
}
