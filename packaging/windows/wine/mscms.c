/* Colour profiles of screens: there are none. */
#include "stub.h"

EMPTY(CloseColorProfile)
EMPTY(GetColorDirectoryW)
EMPTY(GetColorProfileFromHandle)
EMPTY(GetStandardColorSpaceProfileW)
EMPTY(OpenColorProfileW)
EMPTY(WcsCreateIccProfile)
EMPTY(WcsGetDefaultColorProfile)
EMPTY(WcsGetDefaultColorProfileSize)
EMPTY(WcsGetUsePerUserProfiles)
EMPTY(WcsOpenColorProfileW)
FAILS(ColorProfileGetDeviceCapabilities)
FAILS(ColorProfileGetDisplayDefault)
FAILS(ColorProfileGetDisplayList)
FAILS(ColorProfileGetDisplayUserScope)
