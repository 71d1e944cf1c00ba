package tr.nes.settings;

import java.io.Serializable;

/**
 * A setting as it counts now.
 *
 * @param value what counts; the default's value if nobody set it, empty if there is none; for a secret always empty
 * @param secret whether only its being set is told
 * @param group key of the part of the portal that it belongs to
 */
public record SettingInForce(String name, String value, boolean secret, SettingSource source, String group)
        implements Serializable {

    public boolean isSet() {
        return source != SettingSource.DEFAULT;
    }
}
