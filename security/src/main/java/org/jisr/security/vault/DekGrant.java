package org.jisr.security.vault;

import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;

/**
 * A data key as one organisation holds it: wrapped under its base key, bound to key owner, group,
 * organisation, key version, tier and suite.
 *
 * @param keyOwner the record whose parts of {@code group} the key seals
 * @param obkVersion the version of the organisation's base key it is wrapped under
 * @param tier 1 organisation-sealed; 2 is kept for people-sealed
 * @param suite how {@code wrapped} is made
 * @param recipientKind {@code organisation}; {@code team} is kept
 * @param wrapped 80 bytes in suite 02
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way to or from the store, never compared
public record DekGrant(
    OrgId org,
    UUID keyOwner,
    FieldGroup group,
    UUID dekId,
    int obkVersion,
    byte tier,
    byte suite,
    String recipientKind,
    byte[] wrapped) {}
