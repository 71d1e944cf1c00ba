package tr.nes.operator.control.transfer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tr.nes.sealing.MasterKey;

/**
 * Leaves out what is sealed under an epoch key, cipher text and wrapped key: whoever has the copy and, from elsewhere,
 * the key can't open what was erased since. The key's id stays where the table remembers it ({@code erased_under}).
 */
public final class EpochSealFilter implements RowSink {

    private static final String SEALED_BY = "sealed_by";
    private static final String UNDER_EPOCH = MasterKey.EPOCH.store() + "/";

    private final RowSink target;
    private int keyId;
    private int text;
    private int wrappedKey;
    private int erasedUnder;

    public EpochSealFilter(RowSink target) {
        this.target = target;
    }

    @Override
    public void begin(TableShape table) throws SQLException, IOException {
        List<String> names =
                table.columns().stream().map(TableShape.TableColumn::name).toList();
        keyId = names.indexOf(SEALED_BY);
        text = names.indexOf("sealed_text");
        wrappedKey = names.indexOf("sealed_key");
        erasedUnder = names.indexOf("erased_under");
        target.begin(table);
    }

    @Override
    public void row(List<Object> values) throws SQLException, IOException {
        boolean epoch = keyId >= 0 && values.get(keyId) instanceof String id && id.startsWith(UNDER_EPOCH);
        target.row(epoch ? without(values) : values);
    }

    private List<Object> without(List<Object> values) {
        List<Object> kept = new ArrayList<>(values);
        if (erasedUnder >= 0) {
            kept.set(erasedUnder, values.get(keyId));
        }
        kept.set(keyId, null);
        kept.set(text, null);
        kept.set(wrappedKey, null);
        return kept;
    }

    @Override
    public void end(long nextNumber) throws SQLException, IOException {
        target.end(nextNumber);
    }
}
