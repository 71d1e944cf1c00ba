package tr.nes.settings.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import tr.nes.settings.SettingInForce;
import tr.nes.settings.control.SettingList;
import tr.nes.settings.control.SettingSources;
import tr.nes.shared.Roles;

/** What this server was told by its settings. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SettingsInForce {

    /** All of them by name, no value of a secret among them. */
    public List<SettingInForce> all() {
        return new SettingList(SettingSources.current()).in(System.getProperties());
    }
}
