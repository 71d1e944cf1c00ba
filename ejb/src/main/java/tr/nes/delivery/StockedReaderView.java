package tr.nes.delivery;

import java.io.Serializable;
import java.time.Instant;

/** A reader of the stock. @param batch the delivery that it came with */
public record StockedReaderView(String serial, ReaderModel model, String batch, ReaderStockState state, Instant since)
        implements Serializable {}
