package org.jisr.directory;

import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.PartRef;

/**
 * Where a confidential service stands, as it is sealed: under the provider's own key, so that not
 * even the centre, which keeps the directory, opens it. No boundary of this package does.
 *
 * @param district place code of the district
 * @param address how it is found
 */
public record ConfidentialPlace(String district, String address) {

  /** Where the place of a service is sealed: in group SERVICES, written once. */
  public static PartRef part(ServiceId service, OrgId provider) {
    return PartRef.of(provider, "service-place", service.value(), FieldGroup.SERVICES, 0);
  }
}
