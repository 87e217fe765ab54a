"""Names of the official package's hooks, for programs that import them; this library calls no hooks."""

from .sdkhooks import SDKHooks as SDKHooks
from .types import AfterErrorContext as AfterErrorContext
from .types import AfterErrorHook as AfterErrorHook
from .types import AfterSuccessContext as AfterSuccessContext
from .types import AfterSuccessHook as AfterSuccessHook
from .types import BeforeRequestContext as BeforeRequestContext
from .types import BeforeRequestHook as BeforeRequestHook
from .types import HookContext as HookContext
from .types import SDKInitHook as SDKInitHook
