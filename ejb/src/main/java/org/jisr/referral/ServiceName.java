package org.jisr.referral;

import java.util.UUID;
import org.jisr.directory.ServiceView;

/** The service a referral goes to. */
public record ServiceName(UUID id, String nameAr, String nameEn) {
  static ServiceName from(ServiceView service) {
    return new ServiceName(service.id(), service.nameAr(), service.nameEn());
  }
}
