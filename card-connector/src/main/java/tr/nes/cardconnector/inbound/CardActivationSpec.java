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

/** Activation configuration of a message-driven bean that receives card events (Jakarta Connectors §13.4.1). */
@Activation(messageListeners = CardEventListener.class)
public class CardActivationSpec implements ActivationSpec {

    @ConfigProperty(
            type = String.class,
            defaultValue = ".*",
            description = "regular expression that a reader's whole name must match")
    private String readerPattern = ".*";

    private ResourceAdapter adapter;

    public String getReaderPattern() {
        return readerPattern;
    }

    public void setReaderPattern(String readerPattern) {
        this.readerPattern = readerPattern;
    }

    boolean chooses(ReaderName reader) {
        return Pattern.matches(readerPattern, reader.value());
    }

    @Override
    public void validate() throws InvalidPropertyException {
        if (readerPattern == null) {
            throw new InvalidPropertyException("readerPattern is not set");
        }
        try {
            Pattern.compile(readerPattern);
        } catch (PatternSyntaxException e) {
            throw new InvalidPropertyException("readerPattern is no regular expression: " + readerPattern, e);
        }
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.adapter = adapter;
    }
}
